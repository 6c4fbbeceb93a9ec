package org.dueregard.monitoring.encounters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.monitoring.DefinitionFiles;

/** The places and channels that ship; the file is the list. */
@ApplicationScoped
public class EncounterPlaces {
    private static final String FILE = "/encounters/places.json";

    private final List<EncounterPlace> places =
            List.of(DefinitionFiles.read(FILE, EncounterPlace[].class));

    /** By code. */
    public List<EncounterPlace> all() {
        return places;
    }

    boolean knows(String code) {
        return places.stream().anyMatch(place -> place.place().equals(code));
    }
}
