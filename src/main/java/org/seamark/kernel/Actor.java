package org.seamark.kernel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts: a visitor, a member who has signed in, or a part of Seamark itself. */
public sealed interface Actor {

    static Actor visitor() {
        return new Visitor();
    }

    /** Whether any of these roles is in force. */
    boolean is(Role... any);

    /** The account that acts, if it is one. */
    default Optional<UUID> account() {
        return Optional.empty();
    }

    /**
     * What a trail calls it: {@code visitor}, {@code system/starter} or {@code account/0198…},
     * never a name.
     */
    String pseudonym();

    /** Goes on only for who has one of these roles; for others there is nothing here. */
    default void require(Role... any) {
        if (!is(any)) {
            throw new OutOfSight(Set.of(any));
        }
    }

    /** Who has not signed in. */
    record Visitor() implements Actor {

        @Override
        public boolean is(Role... any) {
            return false;
        }

        @Override
        public String pseudonym() {
            return "visitor";
        }
    }

    /** Work that Seamark does by itself, by the name of the part that does it. */
    record Machine(String name) implements Actor {

        public Machine {
            if (!name.matches("[a-z-]{2,40}")) {
                throw new IllegalArgumentException("not a name of a part: " + name);
            }
        }

        @Override
        public boolean is(Role... any) {
            return true;
        }

        @Override
        public String pseudonym() {
            return "system/" + name;
        }
    }

    /** Who has signed in, with the roles that are in force now. */
    record Member(UUID id, @Nullable UUID organisation, Set<Role> roles) implements Actor {

        public Member {
            var all = EnumSet.of(Role.MEMBER);
            all.addAll(roles);
            roles = Set.copyOf(all);
        }

        @Override
        public boolean is(Role... any) {
            for (var role : any) {
                if (roles.contains(role)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<UUID> account() {
            return Optional.of(id);
        }

        @Override
        public String pseudonym() {
            return "account/" + id;
        }
    }

    /**
     * A member whose name must not stand beside what they do.
     *
     * @param invitation what stands there instead
     */
    record Reviewer(UUID invitation, Member behind) implements Actor {

        @Override
        public boolean is(Role... any) {
            return behind.is(any);
        }

        @Override
        public String pseudonym() {
            return "reviewer/" + invitation;
        }
    }
}
