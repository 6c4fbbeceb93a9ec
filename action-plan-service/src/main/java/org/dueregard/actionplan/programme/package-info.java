/**
 * Programmes of change: strands, each led by posts that sit on the programme's board, one of them
 * first where trouble is to be answered for. From implementation on each strand has milestones with
 * trajectory points, and the post that delivers the programme takes stock of it again and again:
 * rating, evidence, corrective actions; the lead explains. What a strand is called and how it
 * stands as a subject of due regard is eia-service's, and followed from there.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.programme;
