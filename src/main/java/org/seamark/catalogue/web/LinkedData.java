package org.seamark.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.citation.Creator;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.vocabulary.DocumentType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record is, in the words of schema.org, for programs that read its page: a block of data
 * (JSON-LD), which no browser runs.
 */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RecordPage page;
    private final Listing listing;
    private final Map<String, Object> data = new LinkedHashMap<>();

    private LinkedData(RecordPage page) {
        this.page = page;
        this.listing = page.listing();
    }

    /**
     * As it stands in a page: nothing in it can end the block.
     *
     * @param here the complete address of the page
     * @param origin scheme and host of this site
     */
    static String of(RecordPage page, Language reader, String here, String origin) {
        var data = new LinkedData(page).describe(reader, here, origin);
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> describe(Language reader, String here, String origin) {
        data.put("@context", "https://schema.org");
        data.put("@type", type());
        data.put("@id", here);
        data.put("url", here);
        listing.title().best(reader).ifPresent(title -> data.put("name", title.text()));
        listing.summary().best(reader).ifPresent(text -> data.put("description", text.brief()));
        put("sameAs", page.links().stream().filter(LinkedData::isItsPage).map(Link::url).toList());
        switch (listing.kind()) {
            case EVENT -> describeEvent();
            case PROJECT -> describeProject();
            default -> describeWork(origin);
        }
        data.putAll(page.details());
        return data;
    }

    private String type() {
        return switch (listing.kind()) {
            case DOCUMENT -> type(listing.type());
            case TRAINING -> "Course";
            case VIDEO -> "VideoObject";
            case PROJECT -> "Project";
            case EVENT -> "Event";
            case STATEMENT -> "CreativeWork";
            case PRACTICE -> "Article";
        };
    }

    private static String type(@Nullable DocumentType type) {
        return switch (type) {
            case REPORT, ANALYSIS, WORKING_PAPER, POLICY_BRIEF -> "Report";
            case JOURNAL_ARTICLE -> "ScholarlyArticle";
            case E_LEARNING_COURSE -> "Course";
            case GUIDELINES, METHODOLOGY, TRAINING_MATERIAL -> "LearningResource";
            case LINK -> "WebPage";
            case null, default -> "DigitalDocument";
        };
    }

    private void describeEvent() {
        if (listing.date() != null) {
            data.put("startDate", listing.date().toString());
        }
        put("organizer", creators());
    }

    private void describeProject() {
        if (listing.date() != null) {
            data.put("foundingDate", listing.date().toString());
        }
        put("member", creators());
        put("keywords", List.copyOf(listing.classification().themes()));
    }

    private void describeWork(String origin) {
        if (listing.date() != null) {
            data.put("datePublished", listing.date().toString());
        }
        put("inLanguage", languages());
        put("author", creators());
        if (listing.publisher() != null) {
            data.put("publisher", who(Creator.organisation(listing.publisher())));
        }
        put("keywords", List.copyOf(listing.classification().themes()));
        put("encoding", page.files().stream().map(file -> file(file, origin)).toList());
        data.put("isAccessibleForFree", true);
    }

    private void put(String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private List<String> languages() {
        return Stream.concat(
                        listing.languages().stream().sorted().map(Language::code),
                        listing.otherLanguages().stream().sorted())
                .toList();
    }

    private List<Map<String, String>> creators() {
        return page.citation().creators().stream().map(LinkedData::who).toList();
    }

    private static Map<String, String> who(Creator creator) {
        var who = new LinkedHashMap<String, String>();
        who.put("@type", creator.isOrganisation() ? "Organization" : "Person");
        who.put("name", creator.name());
        return who;
    }

    private static Map<String, String> file(AttachedFile file, String origin) {
        var media = new LinkedHashMap<String, String>();
        media.put("@type", "MediaObject");
        media.put("contentUrl", origin + file.address());
        media.put("name", file.name());
        if (file.language() != null) {
            media.put("inLanguage", file.language());
        }
        return media;
    }

    /** Its own page elsewhere, and not something about it. */
    private static boolean isItsPage(Link link) {
        return link.kind().equals("page") || link.kind().equals("full-text");
    }
}
