package org.dueregard.actionplan.feedback;

/** In what form somebody needs a publication. */
public enum AlternativeFormat {
    LARGE_PRINT,
    BRAILLE,
    AUDIO,
    EASY_READ,
    SIGN_LANGUAGE,
    TRANSLATION,
    PAPER
}
