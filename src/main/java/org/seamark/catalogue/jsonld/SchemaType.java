package org.seamark.catalogue.jsonld;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.vocabulary.DocumentType;

/** What schema.org calls the things that the catalogue lists. */
public final class SchemaType {

    /** Where its words are explained. */
    public static final String VOCABULARY = "https://schema.org/";

    private SchemaType() {}

    public static String of(Listing listing) {
        return of(listing.kind(), listing.type());
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
            case null, default -> "DigitalDocument";
        };
    }
}
