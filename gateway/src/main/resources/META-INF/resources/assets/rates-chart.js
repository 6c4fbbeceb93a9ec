// Draws the chart from the table beside it. The table is the truth; without this script it stands alone.
(function () {
  'use strict'
  const place = document.getElementById('rates-chart')
  const table = place && document.getElementById(place.dataset.table)
  if (!table || typeof echarts === 'undefined') return

  const headings = Array.from(table.querySelectorAll('thead th'))
  const rows = Array.from(table.querySelectorAll('tbody tr'))
  const units = rows.map((row) => row.querySelector('th').textContent)
  const looks = [
    { color: '#1d70b8', symbol: 'circle', offset: -0.17 },
    { color: '#b35900', symbol: 'diamond', offset: 0.17 }
  ]

  function points (column) {
    return rows
      .map((row, index) => {
        const cell = row.children[column]
        if (cell.dataset.value === undefined) return null
        const value = Number(cell.dataset.value)
        const limit = (text) => (text === '' ? value : Number(text)) // nothing bounds it: no whisker
        return [index, value, limit(cell.dataset.lower), limit(cell.dataset.upper)]
      })
      .filter((point) => point !== null)
  }

  function errorBar (look) {
    return function (params, api) {
      const step = api.size([1, 0])[0]
      const shift = look.offset * step
      const top = api.coord([api.value(0), api.value(3)])
      const bottom = api.coord([api.value(0), api.value(2)])
      const cap = Math.min(4, step / 6)
      const x = top[0] + shift
      const line = (x1, y1, x2, y2) => ({
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke: look.color, lineWidth: 1.5 }
      })
      const y = api.coord([api.value(0), api.value(1)])[1]
      const mark =
        look.symbol === 'circle'
          ? { type: 'circle', shape: { cx: x, cy: y, r: 4 }, style: { fill: look.color } }
          : {
              type: 'polygon',
              shape: { points: [[x, y - 5.5], [x + 5.5, y], [x, y + 5.5], [x - 5.5, y]] },
              style: { fill: look.color }
            }
      return {
        type: 'group',
        children: [
          line(x, top[1], x, bottom[1]),
          line(x - cap, top[1], x + cap, top[1]),
          line(x - cap, bottom[1], x + cap, bottom[1]),
          mark
        ]
      }
    }
  }

  const series = headings
    .map((heading, column) => ({ name: heading.dataset.series, column }))
    .filter((candidate) => candidate.name !== undefined)
    .map((candidate, number) => {
      const look = looks[number % looks.length]
      return {
        type: 'custom',
        name: candidate.name,
        itemStyle: { color: look.color },
        renderItem: errorBar(look),
        encode: { x: 0, y: [1, 2, 3] },
        data: points(candidate.column)
      }
    })

  place.hidden = false
  place.setAttribute('role', 'img')
  place.setAttribute(
    'aria-label',
    'Chart of ' + table.caption.textContent + '. The table below gives the same figures.'
  )
  const chart = echarts.init(place)
  const font = getComputedStyle(table).fontFamily
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: font, color: '#0b0c0c' },
    grid: { left: 35, right: 10, top: 50, bottom: 10, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      textStyle: { fontSize: 16, color: '#0b0c0c' },
      data: series.map((one, number) => ({
        name: one.name,
        icon: looks[number % looks.length].symbol
      }))
    },
    xAxis: {
      type: 'category',
      data: units,
      axisTick: { show: false },
      axisLabel: { interval: 0, rotate: 90, fontSize: 13, color: '#0b0c0c' }
    },
    yAxis: {
      type: 'value',
      name: place.dataset.measure,
      nameLocation: 'middle',
      nameGap: 40,
      nameTextStyle: { fontSize: 14, color: '#0b0c0c' },
      axisLabel: { fontSize: 14, color: '#0b0c0c' }
    },
    tooltip: {
      renderMode: 'richText',
      formatter: (point) =>
        `${units[point.value[0]]}, ${point.seriesName}\n${point.value[1]} (${point.value[2]} to ${point.value[3]})`
    },
    series
  })
  window.addEventListener('resize', () => chart.resize())
})()
