package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Hit.Fragment;
import org.seamark.kernel.Language;

/**
 * Where titles and summaries answer a query. The places come from the offsets in the index, so no
 * text is analysed again. Documents must be marked in ascending order.
 */
final class Highlights {

    private static final int SNIPPET = 300;
    private static final int LEAD = 60;
    private static final int MOST_BEGINNINGS = 50;

    private final Map<String, Set<BytesRef>> terms = new HashMap<>();
    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, Set<BytesRef>> beginnings = new HashMap<>();

    Highlights(Query query) {
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(Query of, Term... found) {
                        for (var term : found) {
                            add(terms, term);
                        }
                        if (of instanceof TermQuery word && word.getTermStates() != null) {
                            known.put(word.getTerm(), word.getTermStates());
                        }
                    }

                    @Override
                    public void visitLeaf(Query leaf) {
                        if (leaf instanceof PrefixQuery prefix) {
                            add(beginnings, prefix.getPrefix());
                        }
                    }

                    @Override
                    public void consumeTermsMatching(
                            Query of,
                            String field,
                            java.util.function.Supplier<
                                            org.apache.lucene.util.automaton.ByteRunAutomaton>
                                    automaton) {
                        visitLeaf(of);
                    }
                });
    }

    private static void add(Map<String, Set<BytesRef>> to, Term term) {
        to.computeIfAbsent(term.field(), field -> new LinkedHashSet<>()).add(term.bytes());
    }

    /** The places of a term in a segment; documents are asked for in ascending order. */
    private record Source(LeafReaderContext leaf, Term term) {}

    private final Map<Source, PostingsEnum> sources = new HashMap<>();

    /**
     * A title whole, and the part of a summary that answers best, both with what answers marked.
     */
    Marked mark(LeafReaderContext leaf, int document, Row.Version version) throws IOException {
        var found = places(leaf, document, version);
        int title = version.title().length();
        int summary = ListingDocument.TITLE_WEIGHT * (title + 1);
        return new Marked(
                fragments(version.title(), 0, title, found, 0),
                snippet(version.summary(), found, summary));
    }

    /** The same by the words of a version itself, for an index elsewhere. */
    Marked mark(Row.Version version) {
        var found = new TreeMap<Integer, Integer>();
        int summary = ListingDocument.TITLE_WEIGHT * (version.title().length() + 1);
        addPlaces(found, version.title(), version.language(), 0);
        addPlaces(found, version.summary(), version.summaryLanguage(), summary);
        return new Marked(
                fragments(version.title(), 0, version.title().length(), found, 0),
                snippet(version.summary(), found, summary));
    }

    private void addPlaces(
            Map<Integer, Integer> found, String text, Language language, int offset) {
        var field = Analysis.field(language);
        var exact = terms.getOrDefault(field, Set.of());
        var open = beginnings.getOrDefault(field, Set.of());
        for (var word : Word.in(text, language)) {
            var term = new BytesRef(word.term());
            if (exact.contains(term)
                    || open.stream().anyMatch(one -> StringHelper.startsWith(term, one))) {
                found.put(word.start() + offset, word.end() + offset);
            }
        }
    }

    /** Start and end offsets of what answers, in the field's texts strung together. */
    private NavigableMap<Integer, Integer> places(
            LeafReaderContext leaf, int document, Row.Version version) throws IOException {
        var places = new TreeMap<Integer, Integer>();
        var field = Analysis.field(version.language());
        var wanted = wanted(leaf.reader(), field);
        int last =
                ListingDocument.TITLE_WEIGHT * (version.title().length() + 1)
                        + version.searchedSummary();
        for (var term : wanted) {
            var postings = postings(new Source(leaf, new Term(field, term)));
            if (postings != null
                    && (postings.docID() == document
                            || (postings.docID() < document
                                    && postings.advance(document) == document))) {
                for (int i = postings.freq(); i > 0; i--) {
                    postings.nextPosition();
                    if (postings.startOffset() >= last) {
                        break;
                    }
                    places.merge(postings.startOffset(), postings.endOffset(), Math::max);
                }
            }
        }
        return places;
    }

    private @Nullable PostingsEnum postings(Source source) throws IOException {
        var postings = sources.get(source);
        if (postings == null) {
            postings = open(source.leaf, source.term);
            if (postings != null) {
                sources.put(source, postings);
            }
        }
        return postings;
    }

    private @Nullable PostingsEnum open(LeafReaderContext leaf, Term term) throws IOException {
        var states = known.get(term);
        if (states == null) {
            return leaf.reader().postings(term, PostingsEnum.OFFSETS);
        }
        var state = states.get(leaf);
        if (state == null) {
            return null;
        }
        var each = Terms.getTerms(leaf.reader(), term.field()).iterator();
        each.seekExact(term.bytes(), state.get());
        return each.postings(null, PostingsEnum.OFFSETS);
    }

    /** Each term once: its places in a document can be read only once. */
    private Set<BytesRef> wanted(LeafReader leaf, String field) throws IOException {
        var exact = terms.getOrDefault(field, Set.of());
        var open = beginnings.get(field);
        Terms all = open == null ? null : leaf.terms(field);
        if (open == null || all == null) {
            return exact;
        }
        var wanted = new LinkedHashSet<>(exact);
        var each = all.iterator();
        for (var beginning : open) {
            var term = each.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : each.term();
            for (int i = 0; i < MOST_BEGINNINGS; i++) {
                if (term == null || !StringHelper.startsWith(term, beginning)) {
                    break;
                }
                wanted.add(BytesRef.deepCopyOf(term));
                term = each.next();
            }
        }
        return wanted;
    }

    /** Begins a little before the first place that answers, at a word; else with the summary. */
    private static List<Fragment> snippet(
            String summary, NavigableMap<Integer, Integer> found, int offset) {
        var first = found.ceilingKey(offset);
        int start = first == null ? 0 : Math.max(0, first - offset - LEAD);
        if (summary.length() - start < SNIPPET) {
            start = Math.max(0, summary.length() - SNIPPET);
        }
        if (start > 0) {
            int word = summary.indexOf(' ', start);
            start = word > 0 && word - start < LEAD ? word + 1 : start;
        }
        int end = Math.min(summary.length(), start + SNIPPET);
        if (end < summary.length()) {
            int word = summary.lastIndexOf(' ', end);
            end = word > start + SNIPPET / 2 ? word : end;
        }
        var fragments = new ArrayList<Fragment>();
        if (start > 0) {
            fragments.add(new Fragment("… ", false));
        }
        fragments.addAll(fragments(summary, start, end, found, offset));
        if (end < summary.length() && !summary.startsWith("…", end)) {
            fragments.add(new Fragment(" …", false));
        }
        return fragments;
    }

    /** The part [start, end) of a text that begins at an offset, cut where what answers begins. */
    private static List<Fragment> fragments(
            String text, int start, int end, NavigableMap<Integer, Integer> found, int offset) {
        var fragments = new ArrayList<Fragment>();
        int at = start;
        for (var place : found.subMap(start + offset, end + offset).entrySet()) {
            int from = place.getKey() - offset;
            int to = Math.min(place.getValue() - offset, end);
            if (from < at || to <= from) {
                continue; // one word answers twice
            }
            if (from > at) {
                fragments.add(new Fragment(text.substring(at, from), false));
            }
            fragments.add(new Fragment(text.substring(from, to), true));
            at = to;
        }
        if (at < end) {
            fragments.add(new Fragment(text.substring(at, end), false));
        }
        return fragments;
    }
}
