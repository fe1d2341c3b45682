package org.seamark.files;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of files that are taken, by the media type that their content shows. */
public enum FileType {
    PDF("application/pdf", "pdf", Shown.IN_PAGE),
    DOC("application/msword", "doc", Shown.SAVED),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Shown.SAVED),
    XLS("application/vnd.ms-excel", "xls", Shown.SAVED),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Shown.SAVED),
    PPT("application/vnd.ms-powerpoint", "ppt", Shown.SAVED),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            Shown.SAVED),
    RTF("application/rtf", "rtf", Shown.SAVED),
    ODT("application/vnd.oasis.opendocument.text", "odt", Shown.SAVED),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", Shown.SAVED),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", Shown.SAVED),
    EPUB("application/epub+zip", "epub", Shown.SAVED),
    TXT("text/plain", "txt", Shown.IN_PAGE),
    CSV("text/csv", "csv", Shown.SAVED),
    JPEG("image/jpeg", "jpg", Shown.IN_PAGE),
    PNG("image/png", "png", Shown.IN_PAGE),
    GIF("image/gif", "gif", Shown.IN_PAGE),
    WEBP("image/webp", "webp", Shown.IN_PAGE),
    TIFF("image/tiff", "tiff", Shown.SAVED),
    MP3("audio/mpeg", "mp3", Shown.SAVED),
    M4A("audio/mp4", "m4a", Shown.SAVED),
    MP4("video/mp4", "mp4", Shown.SAVED),
    /** The old office formats and what hides in their container, until it has been looked into. */
    OLD_OFFICE("application/x-tika-msoffice", "doc", Shown.SAVED);

    /** Whether a browser shows it or saves it. */
    private enum Shown {
        IN_PAGE,
        SAVED
    }

    private static final Map<String, FileType> BY_MEDIA_TYPE =
            Arrays.stream(values())
                    .collect(Collectors.toMap(FileType::mediaType, Function.identity()));

    private final String mediaType;
    private final String ending;
    private final Shown shown;

    FileType(String mediaType, String ending, Shown shown) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.shown = shown;
    }

    public static Optional<FileType> of(String mediaType) {
        return Optional.ofNullable(BY_MEDIA_TYPE.get(mediaType));
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files usually end. */
    public String ending() {
        return ending;
    }

    public boolean isShownInPage() {
        return shown == Shown.IN_PAGE;
    }

    /** Whether a copy can be made of it that does not say who made it. */
    public boolean canBeStripped() {
        return switch (this) {
            case RTF, EPUB, WEBP, TIFF, MP3, M4A, MP4, OLD_OFFICE -> false;
            default -> true;
        };
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
