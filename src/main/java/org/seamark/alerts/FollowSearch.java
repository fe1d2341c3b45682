package org.seamark.alerts;

import org.seamark.accounts.Email;

/** What somebody asks for who wants to be told of what is new in a search. */
public record FollowSearch(Email email, SavedSearch search, Rhythm rhythm) {}
