package org.dueregard.monitoring.datasets;

import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.DefinitionFiles;

/** Codes with their spellings that several datasets have in common. */
final class CodeLists {
    private static final String FOLDER = "/datasets/code-lists/";

    private CodeLists() {}

    /**
     * A list as its file has it.
     *
     * @param undeclared codes of those who did not say, or of whom nobody knows
     * @param codes each with the spellings that mean it
     */
    record CodeList(String description, List<String> undeclared, Map<String, List<String>> codes) {}

    static CodeList read(String name) {
        return DefinitionFiles.read(FOLDER + name + ".json", CodeList.class);
    }
}
