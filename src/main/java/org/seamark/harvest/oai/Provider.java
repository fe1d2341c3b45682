package org.seamark.harvest.oai;

import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.seamark.library.load.ForeignXml;

/** Another repository, asked by the protocol. */
public final class Provider implements AutoCloseable {

    private static final Pattern PAGE =
            Pattern.compile("^(?:<!doctype html|<html)", Pattern.CASE_INSENSITIVE);

    private final Line line;
    private final URI base;

    Provider(Line line, URI base) {
        this.line = line;
        this.base = base;
    }

    /** Who it is. */
    public Identity identify() throws InterruptedException {
        var text = ask(Wish.identify()).text();
        try {
            var document = ListReader.read(text);
            var error = document.error();
            if (error != null) {
                throw error.asRefusal();
            }
            return new Identity(
                    document.said().getOrDefault("repositoryName", ""),
                    !document.said().getOrDefault("granularity", "").contains("T"));
        } catch (XMLStreamException broken) {
            throw new Unanswered(
                    Why.FOREIGN,
                    "It cannot be read who the repository is: " + ForeignXml.reason(broken));
        }
    }

    /**
     * The beginning of the list of its records.
     *
     * @param from since when they have changed, or empty for all
     * @param set or empty for all
     */
    public Piece list(String prefix, String set, String from) throws InterruptedException {
        return piece(ask(Wish.list(prefix, set, from)));
    }

    /**
     * How the list goes on.
     *
     * @throws TokenRefused where the repository does not know any more
     */
    public Piece goOn(String token) throws InterruptedException {
        return piece(ask(Wish.goOn(token)));
    }

    private Wording ask(Wish wish) throws InterruptedException {
        var wording = Wording.of(line.ask(wish.at(base)).body());
        if (PAGE.matcher(wording.text()).find()) {
            throw new Unanswered(Why.FOREIGN, "The answer is a web page and not OAI-PMH.");
        }
        return wording;
    }

    static Piece piece(Wording wording) {
        var read = read(wording.text());
        var flaws = new ArrayList<Flaw>();
        wording.flaws().forEach(flaw -> flaws.add(Flaw.note("", Why.MENDED, flaw)));
        flaws.addAll(read.flaws());
        return new Piece(
                read.records(),
                flaws,
                read.token(),
                read.responseDate(),
                read.size(),
                read.whole(),
                read.closed());
    }

    private static Piece read(String text) {
        try {
            var document = ListReader.read(text);
            var error = document.error();
            if (error != null && !error.isEmptiness()) {
                throw error.asRefusal();
            }
            var token = document.said().getOrDefault("resumptionToken", "");
            return new Piece(
                    document.records(),
                    document.flaws(),
                    token.isEmpty() ? null : token,
                    document.said().getOrDefault("responseDate", ""),
                    document.size(),
                    true,
                    token.isEmpty() && document.said().containsKey("resumptionToken"));
        } catch (XMLStreamException broken) {
            return Salvage.of(text, ForeignXml.reason(broken));
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
