package org.seamark.remarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.TooLong;

/**
 * A remark as it is typed.
 *
 * @param code of the record in addresses
 * @param contact a mail address, or empty
 */
public record LeaveRemark(
        RemarkKind kind,
        Reference record,
        String code,
        Language language,
        String text,
        String contact) {

    public static final int LONGEST = 4_000;

    private static final int SHORTEST = 5;
    private static final int LONGEST_CONTACT = 254;
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+");

    public LeaveRemark {
        text = text.strip();
        contact = contact.strip();
    }

    /** The fields to be mended, each with the key of its sentence. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text.length() < SHORTEST) {
            problems.put("text", "remarks.wrong.text");
        }
        TooLong.error(text, LONGEST).ifPresent(error -> problems.put("text", error));
        if (!contact.isEmpty()
                && (contact.length() > LONGEST_CONTACT || !MAIL.matcher(contact).matches())) {
            problems.put("contact", "remarks.wrong.contact");
        }
        return problems;
    }
}
