package org.seamark.files.parsing;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text; nothing where it is short or mixed. */
final class Languages {

    private static final int SAMPLE = 12_000;
    private static final int TOO_SHORT = 60;

    private final LanguageDetector detector = new OptimaizeLangDetector().loadModels();

    /** ISO 639. The beginning is passed over, for it is often names and numbers. */
    @Nullable String of(String text) {
        if (text.length() < TOO_SHORT) {
            return null;
        }
        int from = Math.max(0, Math.min(text.length() / 10, text.length() - SAMPLE));
        var sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
        var found = detector.detect(sample);
        var code = found.getLanguage().split("-")[0];
        return found.isReasonablyCertain() && code.matches("[a-z]{2,3}") ? code : null;
    }
}
