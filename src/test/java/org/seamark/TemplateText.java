package org.seamark;

import java.util.regex.Pattern;

/**
 * What a JTE template itself says to readers: its text and the attributes that are read aloud,
 * without expressions, control words and tags.
 */
final class TemplateText {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^@(import|param).*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern WORD = Pattern.compile("@(else(?!if)|endif|endfor|endraw|raw)\\b");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[\\w.-]+)\\s*\\(");
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "\\b(?:title|aria-label|alt|placeholder|label|data-copy|data-copied)"
                            + "=\"([^\"]*)\"");

    private final String template;
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private int at;

    private TemplateText(String template) {
        this.template = template;
    }

    static String of(String template) {
        var text =
                new TemplateText(
                        COMMENT.matcher(DECLARATION.matcher(template).replaceAll(""))
                                .replaceAll(""));
        text.read('\0');
        return text.said.toString().strip();
    }

    /** Reads up to the sign that ends this content, which is left standing. */
    private void read(char end) {
        boolean inTag = false;
        while (at < template.length() && template.charAt(at) != end) {
            if (skipsCode()) {
                continue;
            }
            char sign = template.charAt(at++);
            if (inTag && sign == '>') {
                inTag = false;
                var spoken = SPOKEN.matcher(tag);
                while (spoken.find()) {
                    said.append(spoken.group(1)).append(' ');
                }
                tag.setLength(0);
                said.append(' ');
            } else if (inTag) {
                tag.append(sign);
            } else if (sign == '<') {
                inTag = true;
            } else {
                said.append(sign);
            }
        }
    }

    private boolean skipsCode() {
        for (var opening : new String[] {"${", "!{", "$unsafe{"}) {
            if (template.startsWith(opening, at)) {
                at += opening.length();
                skip('{', '}');
                return true;
            }
        }
        if (template.charAt(at) != '@') {
            return false;
        }
        var call = CALL.matcher(template).region(at, template.length());
        if (call.lookingAt()) {
            at = call.end();
            skip('(', ')');
            return true;
        }
        var word = WORD.matcher(template).region(at, template.length());
        if (word.lookingAt()) {
            at = word.end();
            return true;
        }
        return false;
    }

    /** Skips Java up to the sign that closes it, but reads the content that it holds. */
    private void skip(char opens, char closes) {
        for (int depth = 1; depth > 0 && at < template.length(); ) {
            if (template.startsWith("@`", at)) {
                at += 2;
                read('`');
                at++;
                continue;
            }
            char sign = template.charAt(at++);
            if (sign == '"') {
                skipString();
            } else if (sign == opens) {
                depth++;
            } else if (sign == closes) {
                depth--;
            }
        }
    }

    private void skipString() {
        while (at < template.length() && template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
