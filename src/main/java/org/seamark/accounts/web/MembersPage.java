package org.seamark.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seamark.accounts.Account;

/** One page of the members that were looked for. */
public record MembersPage(String words, List<Account> accounts, long all, int page, int pages) {

    static final int ON_A_PAGE = 50;

    /** The address of another page of them. */
    public String address(int number) {
        return "members?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + number;
    }
}
