package org.seamark.catalogue.web;

import org.seamark.kernel.Language;

/** What programs that show links ask of a page, where it is not told to anybody else. */
public final class OpenGraph {

    private OpenGraph() {}

    /** A language as they name it, by a territory that stands for all where it is read. */
    public static String locale(Language language) {
        return switch (language) {
            case AR -> "ar_AR";
            case ZH -> "zh_CN";
            case EN -> "en_GB";
            case FR -> "fr_FR";
            case RU -> "ru_RU";
            case ES -> "es_ES";
        };
    }
}
