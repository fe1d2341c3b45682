package org.seamark.operations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What clients asked a server to do, and what of it the server said that it has done. */
final class Acknowledged {

    /** The bytes of each file by its identifier, as soon as it has one. */
    final Map<UUID, byte[]> filesBegun = new ConcurrentHashMap<>();

    final Set<UUID> files = ConcurrentHashMap.newKeySet();

    /** The file that was attached to a work. */
    final Map<UUID, UUID> attached = new ConcurrentHashMap<>();

    final Set<UUID> submissionsBegun = ConcurrentHashMap.newKeySet();
    final Set<UUID> submissions = ConcurrentHashMap.newKeySet();

    final Set<UUID> verdictsBegun = ConcurrentHashMap.newKeySet();
    final Set<UUID> verdicts = ConcurrentHashMap.newKeySet();

    /** What went otherwise than by a lost connection. */
    final Set<String> surprises = ConcurrentHashMap.newKeySet();
}
