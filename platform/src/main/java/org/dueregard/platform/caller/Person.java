package org.dueregard.platform.caller;

/** A person, known only by the token's {@code sub}. Independence compares persons, never posts. */
public record Person(String sub) {
    public Person {
        if (sub.isBlank() || sub.length() > 255) {
            throw new IllegalArgumentException("a person's sub has 1 to 255 characters");
        }
    }

    @Override
    public String toString() {
        return sub;
    }
}
