package org.dueregard.monitoring.units;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dueregard.monitoring.DefinitionFiles;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The boundaries of the boroughs. They are simplified, so a point on the edge of London can fall
 * just outside: it belongs to the nearest borough within {@value #TOLERANCE_METRES} m.
 */
@ApplicationScoped
public class Boundaries {
    static final double TOLERANCE_METRES = 500;
    private static final double METRES_PER_DEGREE = 111_200;

    /** A degree of longitude is this much shorter than one of latitude, at London's 51.5° north. */
    private static final double SHRINK = Math.cos(Math.toRadians(51.5));

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Area with a shape in degrees of latitude, longitude shrunk so that distances hold. */
    record Area(String code, String name, PreparedGeometry shape) {
        Geometry geometry() {
            return shape.getGeometry();
        }
    }

    private final List<Area> areas;
    private final STRtree index = new STRtree();

    public Boundaries() {
        areas =
                read(DefinitionFiles.read("/boundaries/london-boroughs.geojson", JsonNode.class))
                        .stream()
                        .sorted(Comparator.comparing(Area::code))
                        .toList();
        for (var area : areas) {
            index.insert(area.geometry().getEnvelopeInternal(), area);
        }
        index.build();
    }

    List<Area> areas() {
        return areas;
    }

    /** The code of the area in which a place lies, or {@link Unit#OUTSIDE}. */
    public String unitAt(double latitude, double longitude) {
        var point = GEOMETRY.createPoint(new Coordinate(longitude * SHRINK, latitude));
        var around = new Envelope(point.getCoordinate());
        for (var near : index.query(around)) {
            var area = (Area) near;
            if (area.shape().covers(point)) {
                return area.code();
            }
        }
        var tolerance = TOLERANCE_METRES / METRES_PER_DEGREE;
        around.expandBy(tolerance);
        var nearest = Unit.OUTSIDE;
        for (var near : index.query(around)) {
            var area = (Area) near;
            var distance = area.geometry().distance(point);
            if (distance <= tolerance) {
                tolerance = distance;
                nearest = area.code();
            }
        }
        return nearest;
    }

    private static List<Area> read(JsonNode collection) {
        var areas = new ArrayList<Area>();
        for (var feature : collection.get("features")) {
            var geometry = feature.get("geometry");
            var coordinates = geometry.get("coordinates");
            var shape =
                    switch (geometry.get("type").asText()) {
                        case "Polygon" -> polygon(coordinates);
                        case "MultiPolygon" ->
                                GEOMETRY.createMultiPolygon(
                                        coordinates
                                                .valueStream()
                                                .map(Boundaries::polygon)
                                                .toArray(Polygon[]::new));
                        case String other ->
                                throw new IllegalStateException("a boundary is no " + other);
                    };
            areas.add(
                    new Area(
                            feature.at("/properties/code").asText(),
                            feature.at("/properties/name").asText(),
                            PreparedGeometryFactory.prepare(shape)));
        }
        return areas;
    }

    private static Polygon polygon(JsonNode rings) {
        var holes = new ArrayList<LinearRing>();
        for (var ring = 1; ring < rings.size(); ring++) {
            holes.add(ring(rings.get(ring)));
        }
        return GEOMETRY.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        return GEOMETRY.createLinearRing(
                points.valueStream()
                        .map(
                                point ->
                                        new Coordinate(
                                                point.get(0).asDouble() * SHRINK,
                                                point.get(1).asDouble()))
                        .toArray(Coordinate[]::new));
    }
}
