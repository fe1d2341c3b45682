package org.seamark.kernel;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The host in an address of the web: kept as the network asks for it (RFC 5891), shown as it is
 * read. A name may have underscores (RFC 3986), in which {@link URI} sees no host.
 */
public final class WebHost {

    private static final Pattern SCHEME = Pattern.compile("(?i)https?:");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?is)(?<scheme>https?)://(?<user>[^/?#@]*@)?(?<host>[^/?#@:\\[\\]]+)(?<rest>(?::[0-9]*)?(?:[/?#].*)?)");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.?");
    private static final int LONGEST = 254;

    /** Of UTS 46, as browsers read names. */
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.NONTRANSITIONAL_TO_UNICODE
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ);

    /** Letters of several scripts in one part of a name look like another (UTS 39). */
    private static final SpoofChecker SCRIPTS =
            new SpoofChecker.Builder()
                    .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
                    .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                    .build();

    private WebHost() {}

    /** The address with the name of its host in ASCII; nothing for what is no web address. */
    static Optional<String> inAscii(String url) {
        try {
            if (URI.create(url).getHost() != null) {
                return Optional.of(url).filter(known -> SCHEME.matcher(known).lookingAt());
            }
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        var parts = ADDRESS.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var user = Optional.ofNullable(parts.group("user")).orElse("");
        return ascii(parts.group("host"))
                .map(host -> parts.group("scheme") + "://" + user + host + parts.group("rest"));
    }

    private static Optional<String> ascii(String name) {
        var info = new IDNA.Info();
        var host = NAMES.nameToASCII(name, new StringBuilder(), info).toString();
        return info.hasErrors() || host.length() > LONGEST || !NAME.matcher(host).matches()
                ? Optional.empty()
                : Optional.of(host);
    }

    /**
     * The host of a web address as people read it; where that cannot be, or mixes scripts, as it is
     * kept.
     */
    public static String shown(String url) {
        var parts = ADDRESS.matcher(url);
        if (!parts.matches()) { // an address by number, in IPv6
            return Optional.ofNullable(URI.create(url).getHost()).orElse(url);
        }
        var info = new IDNA.Info();
        var kept = parts.group("host");
        var read = NAMES.nameToUnicode(kept, new StringBuilder(), info).toString();
        boolean mixed = Stream.of(read.split("\\.")).anyMatch(SCRIPTS::failsChecks);
        return info.hasErrors() || mixed ? kept : read;
    }
}
