package org.seamark.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a file was brought under, cleaned: no path, nothing invisible, at most {@value
 * #LONGEST} characters with its ending kept.
 */
public record FileName(String text) {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");

    /** Characters of control, halves of characters, and those that turn the direction of others. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"|?*]+");
    private static final Pattern SPACES = Pattern.compile("\\p{Z}+"); // of every script
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    public FileName {
        var visible =
                INVISIBLE.matcher(text).replaceAll(""); // it may stand between a letter's marks
        text = FOLDERS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceFirst("");
        text = UNUSABLE.matcher(text).replaceAll("-");
        text = bare(SPACES.matcher(text).replaceAll(" "));
        if (text.length() > LONGEST) {
            var ending = ending(text);
            int kept = LONGEST - ending.length();
            boolean halved = Character.isHighSurrogate(text.charAt(kept - 1));
            text = bare(text.substring(0, halved ? kept - 1 : kept) + ending);
        }
        if (text.isEmpty()) {
            text = "file";
        }
    }

    private static String bare(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String ending(String name) {
        var found = ENDING.matcher(name);
        return found.find() ? found.group() : "";
    }

    /** What stands after the last dot, in lower case; empty where it is no usual ending. */
    public String ending() {
        var ending = ending(text);
        return ending.isEmpty() ? "" : ending.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
