package org.seamark.reviews;

import java.util.UUID;

/** The deadline of an invitation comes near or has passed; each is told once. */
public record ReviewerReminded(UUID review, UUID invitation, Reminder reminder) {}
