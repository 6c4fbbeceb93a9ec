package org.dueregard.monitoring.stream;

/** Records of stops and searches as a message has them. */
public final class Searches {
    private Searches() {}

    public static String search(String id, int version, String ethnicity) {
        return """
        {"recordId":"%s","version":%d,"fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Latitude":"51.4613","Longitude":"-0.1156","Self-defined ethnicity":"%s"}}"""
                .formatted(id, version, ethnicity);
    }

    public static String withdrawal(String id, int version) {
        return "{\"recordId\":\"%s\",\"version\":%d,\"withdrawn\":true}".formatted(id, version);
    }
}
