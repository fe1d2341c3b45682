package org.seamark.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.seamark.kernel.UnknownCode;

/** Why a file is not taken; each has its sentence in the messages, with the file's name. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    WEB_PAGE,
    PROGRAM,
    ARCHIVE,
    MACROS,
    ENCRYPTED,
    NOT_LISTED,
    /** Taken, but not as a copy without its author: nothing here writes this type anew. */
    NOT_STRIPPED,
    DAMAGED,
    TOO_SLOW,
    TOO_DEMANDING,
    INFECTED;

    private static final Set<String> WEB_PAGES =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml");
    private static final Set<String> ARCHIVES =
            Set.of(
                    "application/zip",
                    "application/gzip",
                    "application/zlib",
                    "application/java-archive",
                    "application/x-compress",
                    "application/vnd.android.package-archive");
    private static final List<String> ARCHIVE_WORDS =
            List.of("compressed", "bzip", "x-xz", "x-tar", "rar", "7z", "zstd", "cpio", "archive");
    private static final List<String> PROGRAM_WORDS =
            List.of("executable", "dosexec", "msdownload", "elf", "x-sh", "mach", "script", "bat");

    @JsonCreator
    public static Refusal require(String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCode("refusal", code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its sentence. */
    public String key() {
        return "files.refused." + code();
    }

    /** Why a media type is not on the list. */
    public static Refusal ofType(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) {
            return MACROS;
        }
        if (type.endsWith("-protected")) {
            return ENCRYPTED;
        }
        if (WEB_PAGES.contains(type) || type.endsWith("+xml") || type.endsWith("javascript")) {
            return WEB_PAGE;
        }
        if (ARCHIVES.contains(type) || ARCHIVE_WORDS.stream().anyMatch(type::contains)) {
            return ARCHIVE;
        }
        return PROGRAM_WORDS.stream().anyMatch(type::contains) ? PROGRAM : NOT_LISTED;
    }
}
