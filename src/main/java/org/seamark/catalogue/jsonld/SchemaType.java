package org.seamark.catalogue.jsonld;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.vocabulary.DocumentType;

/** What schema.org calls the things that the catalogue lists. */
public final class SchemaType {

    /** Where its words are explained. */
    public static final String VOCABULARY = "https://schema.org/";

    private static final String DOCUMENT = "DigitalDocument";

    /** As files are called by what they hold. */
    private static final Set<String> TABLES = Set.of("csv", "xlsx", "xls", "ods", "tsv");

    private SchemaType() {}

    public static String of(Listing listing) {
        return of(listing.kind(), listing.type());
    }

    /** A document whose files are tables is data, where it is not said to be anything else. */
    public static String of(Publication<?> record, Listing listing) {
        var type = of(listing);
        var files = record.files();
        return type.equals(DOCUMENT)
                        && !files.isEmpty()
                        && files.stream().map(AttachedFile::format).allMatch(TABLES::contains)
                ? "Dataset"
                : type;
    }

    static String of(Kind kind, @Nullable DocumentType type) {
        return switch (kind) {
            case DOCUMENT -> of(type);
            case TRAINING -> "Course";
            case VIDEO -> "VideoObject";
            case PROJECT -> "Project";
            case EVENT -> "Event";
            case STATEMENT -> "CreativeWork";
            case PRACTICE -> "Article";
        };
    }

    private static String of(@Nullable DocumentType type) {
        return switch (type) {
            case REPORT, ANALYSIS, WORKING_PAPER, POLICY_BRIEF -> "Report";
            case JOURNAL_ARTICLE -> "ScholarlyArticle";
            case E_LEARNING_COURSE -> "Course";
            case GUIDELINES, METHODOLOGY, TRAINING_MATERIAL -> "LearningResource";
            case LINK -> "WebPage";
            case null, default -> DOCUMENT;
        };
    }
}
