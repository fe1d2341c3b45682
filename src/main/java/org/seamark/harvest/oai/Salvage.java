package org.seamark.harvest.oai;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.seamark.library.load.ForeignXml;

/**
 * Reads what can be read of an answer that is not well-formed: each record for itself, so that one
 * that is broken takes no other along, and the token where the list goes on.
 */
final class Salvage {

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?OAI-PMH(?:\\s[^>]*)?>");
    private static final Pattern RECORD = Pattern.compile("<((?:[\\w.-]+:)?record)[\\s>]");
    private static final Pattern IDENTIFIER =
            Pattern.compile("<(?:[\\w.-]+:)?identifier>\\s*([^<]{1,500})");
    private static final Pattern TOKEN =
            Pattern.compile("<(?:[\\w.-]+:)?resumptionToken[^>]{0,500}>([^<]{1,4000})</");
    private static final Pattern ERROR =
            Pattern.compile(
                    "<(?:[\\w.-]+:)?error\\s[^>]{0,500}?code\\s*=\\s*[\"'](\\w{1,100})[\"'][^>]{0,500}>([^<]{0,500})");
    private static final Pattern DATE =
            Pattern.compile("<(?:[\\w.-]+:)?responseDate>\\s*([^<]{1,40}?)\\s*<");
    private static final Pattern BARE =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});)");

    private final String text;
    private final String root;
    private final List<Harvested> records = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Salvage(String text, String root) {
        this.text = text;
        this.root = root;
    }

    static Piece of(String text, String why) {
        var root = ROOT.matcher(text);
        if (!root.find()) {
            throw new Unanswered(
                    Why.FOREIGN,
                    "The answer is neither OAI-PMH nor XML at all; it begins with “%s”."
                            .formatted(text.substring(0, Math.min(60, text.length()))));
        }
        return new Salvage(text, root.group()).piece(why);
    }

    private Piece piece(String why) {
        var record = RECORD.matcher(text);
        for (int from = 0; record.find(from); ) {
            var end = "</" + record.group(1) + ">";
            int ended = text.indexOf(end, record.end());
            var next = ended < 0 ? text.length() : ended + end.length();
            if (ended < 0) {
                lose(text.substring(record.start()), Why.BROKEN_OFF, "the answer breaks off in it");
            } else {
                take(text.substring(record.start(), next));
            }
            from = next;
        }
        // where nothing of a list is found, nobody knows whether there is more
        boolean told = !records.isEmpty() || !flaws.isEmpty() || isEmptiness();
        if (flaws.isEmpty()) {
            flaws.add(Flaw.note("", Why.MALFORMED, why + "; its records were read one by one"));
        }
        var token = found(TOKEN).map(Salvage::unescaped).filter(said -> !said.isEmpty());
        boolean whole = token.isPresent() || (told && text.endsWith("OAI-PMH>"));
        return new Piece(
                records, flaws, token.orElse(null), found(DATE).orElse(""), -1, whole, false);
    }

    /** Whether it is an error that only says that there is nothing; any other is thrown. */
    private boolean isEmptiness() {
        var found = ERROR.matcher(text);
        if (!found.find()) {
            return false;
        }
        var error = new ProtocolError(found.group(1), unescaped(found.group(2)));
        if (!error.isEmptiness()) {
            throw error.asRefusal();
        }
        return true;
    }

    private Optional<String> found(Pattern what) {
        return what.matcher(text)
                .results()
                .reduce((first, last) -> last)
                .map(match -> match.group(1).strip());
    }

    private void take(String record) {
        try {
            keep(record);
        } catch (XMLStreamException broken) {
            try {
                keep(mended(record));
            } catch (XMLStreamException beyondRepair) {
                lose(record, Why.MALFORMED, ForeignXml.reason(beyondRepair));
            }
        }
    }

    private static String mended(String xml) {
        return BARE.matcher(xml.replace("&nbsp;", " ")).replaceAll("&amp;");
    }

    /** The text that stands as this in XML. */
    private static String unescaped(String raw) {
        try {
            var xml = ForeignXml.reader(new StringReader("<text>" + mended(raw) + "</text>"));
            xml.nextTag();
            return ForeignXml.text(xml);
        } catch (XMLStreamException beyondRepair) {
            return raw.strip();
        }
    }

    private void keep(String record) throws XMLStreamException {
        var name = root.substring(1, root.length() - 1).split("\\s")[0];
        var read = ListReader.read(root + record + "</" + name + ">");
        records.addAll(read.records());
        flaws.addAll(read.flaws());
    }

    private void lose(String record, Why why, String detail) {
        var identifier = IDENTIFIER.matcher(record);
        flaws.add(Flaw.loss(identifier.find() ? identifier.group(1).strip() : "", why, detail));
    }
}
