package org.dueregard.actionplan.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an action asks for, in which words, for whom, with which means, and how it will be told that
 * it has worked.
 */
@Embeddable
class Brief {
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Lens lens;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponsibilityLevel responsibilityLevel;

    @ElementCollection
    @CollectionTable(name = "action_characteristic", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "characteristic")
    private Set<String> characteristics = new HashSet<>();

    @Embedded private @Nullable SuccessMeasure successMeasure;

    @Embedded private @Nullable Resources resources;

    protected Brief() {}

    Brief(Terms terms) {
        say(terms);
    }

    final void say(Terms terms) {
        title = terms.title();
        description = terms.description();
        lens = terms.lens();
        responsibilityLevel = terms.responsibilityLevel();
        characteristics.retainAll(terms.characteristics());
        characteristics.addAll(terms.characteristics());
        successMeasure = terms.successMeasure();
    }

    void measureBy(@Nullable SuccessMeasure measure) {
        successMeasure = measure;
    }

    void resource(@Nullable Resources means) {
        resources = means;
    }

    boolean says(Terms terms) {
        return title.equals(terms.title())
                && description.equals(terms.description())
                && lens == terms.lens()
                && responsibilityLevel == terms.responsibilityLevel()
                && characteristics.equals(terms.characteristics())
                && Objects.equals(successMeasure, terms.successMeasure());
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Lens lens() {
        return lens;
    }

    @Nullable ResponsibilityLevel responsibilityLevel() {
        return responsibilityLevel;
    }

    Set<String> characteristics() {
        return characteristics;
    }

    List<String> sortedCharacteristics() {
        return characteristics.stream().sorted().toList();
    }

    @Nullable SuccessMeasure successMeasure() {
        return successMeasure;
    }

    @Nullable Resources resources() {
        return resources;
    }
}
