package org.seamark.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The symbol of a document of the United Nations, such as {@code A/RES/73/195} or {@code
 * CTOC/COP/WG.7/2023/2}: the organ first, then what sort of document of which body, year and number
 * it is.
 */
public record UnSymbol(String text) {

    /** What symbols begin with, and whose they are (research.un.org/en/docs/symbols). */
    private static final String SERIES =
            """
            A     General Assembly
            S     Security Council
            E     Economic and Social Council
            T     Trusteeship Council
            ST    Secretariat
            APLC  Anti-Personnel Mine Ban Convention
            AT    Administrative Tribunal
            BWC   Biological Weapons Convention
            CAC   Convention against Corruption
            CAT   Committee against Torture
            CCPR  Human Rights Committee
            CCW   Convention on Certain Conventional Weapons
            CED   Committee on Enforced Disappearances
            CEDAW Committee on the Elimination of Discrimination against Women
            CERD  Committee on the Elimination of Racial Discrimination
            CMW   Committee on Migrant Workers
            CRC   Committee on the Rights of the Child
            CRPD  Committee on the Rights of Persons with Disabilities
            CTOC  Convention against Transnational Organized Crime
            DP    United Nations Development Programme
            ECE   Economic Commission for Europe
            ESCAP Economic and Social Commission for Asia and the Pacific
            FCCC  Framework Convention on Climate Change
            HRC   Human Rights Council
            HRI   International human rights instruments
            HSP   United Nations Human Settlements Programme
            ICCD  Convention to Combat Desertification
            ISBA  International Seabed Authority
            JIU   Joint Inspection Unit
            LC    Economic Commission for Latin America and the Caribbean
            NPT   Treaty on the Non-Proliferation of Nuclear Weapons
            PBC   Peacebuilding Commission
            SPLOS States Parties to the Convention on the Law of the Sea
            TD    Conference on Trade and Development
            UNCTAD Conference on Trade and Development
            UNEP  United Nations Environment Programme
            UNODC United Nations Office on Drugs and Crime
            UNW   UN-Women
            """;

    /** Of short names with one slash, only old numbers are symbols; the rest are shelf marks. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?!(?:[AEST]|ST)/[0-9]+$)(?:"
                            + series()
                            + ")(?:/[A-Z0-9][A-Z0-9.()*-]{0,19}){1,8}(?:/[A-Z0-9.*-]+)?"
                            + "|[AES]/[0-9]{3,5}");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:https?://)?(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/"
                            + "(?:(?:ar|zh|en|fr|ru|es)/)?|^UN\\s+(?:Doc\\.?|document)\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s*/\\s*");

    public UnSymbol {
        if (!isRight(text)) {
            throw new IllegalArgumentException("not a symbol of the United Nations: " + text);
        }
    }

    /** The one that is meant by what somebody typed or pasted: bare, or as an address. */
    public static Optional<UnSymbol> of(String typed) {
        var bare = BEFORE.matcher(typed.strip()).replaceFirst("");
        var joined = SPACES.matcher(bare).replaceAll("/").toUpperCase(Locale.ROOT);
        return isRight(joined) ? Optional.of(new UnSymbol(joined)) : Optional.empty();
    }

    /**
     * The same where it cannot be something else: a shelf mark of any library has one slash too.
     */
    public static Optional<UnSymbol> clearly(String typed) {
        return of(typed)
                .filter(symbol ->
                        symbol.text().indexOf('/') < symbol.text().lastIndexOf('/')
                                || BEFORE.matcher(typed.strip()).find());
    }

    /** A symbol in its one form; that of somebody else as it was typed. */
    public static String tidied(String typed) {
        return of(typed).map(UnSymbol::text).orElse(typed);
    }

    private static String series() {
        return SERIES.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.joining("|"));
    }

    /** A symbol has a number somewhere; a path of words is none. */
    private static boolean isRight(String text) {
        return FORM.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
    }

    /** Where it leads, in a language where there is such a version. */
    public String url(Language language) {
        return "https://undocs.org/" + language.code() + "/" + text;
    }
}
