package org.seamark.accounts.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.accounts.ApiTokens;
import org.seamark.accounts.Email;
import org.seamark.accounts.Members;
import org.seamark.accounts.Profile;
import org.seamark.accounts.RegisterMember;
import org.seamark.accounts.Registration;
import org.seamark.accounts.RoleGrants;
import org.seamark.accounts.Scope;
import org.seamark.accounts.SecondFactors;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes members for tests. */
@TestComponent
public class People {

    public static final String PASSWORD = "seventeen lamps on the quay";

    private static final String HASH =
            Objects.requireNonNull(
                    new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD));

    private final Registration registration;
    private final Members members;
    private final RoleGrants grants;
    private final Profile profile;
    private final SecondFactors factors;
    private final ApiTokens tokens;
    private final JdbcClient database;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, List<String>> codes = new ConcurrentHashMap<>();

    public People(
            Registration registration,
            Members members,
            RoleGrants grants,
            Profile profile,
            SecondFactors factors,
            ApiTokens tokens,
            JdbcClient database,
            Clock clock) {
        this.registration = registration;
        this.members = members;
        this.grants = grants;
        this.profile = profile;
        this.factors = factors;
        this.tokens = tokens;
        this.database = database;
        this.clock = clock;
    }

    /** In an application that tests have started by themselves. */
    public static People in(ApplicationContext seamark) {
        return new People(
                seamark.getBean(Registration.class),
                seamark.getBean(Members.class),
                seamark.getBean(RoleGrants.class),
                seamark.getBean(Profile.class),
                seamark.getBean(SecondFactors.class),
                seamark.getBean(ApiTokens.class),
                seamark.getBean(JdbcClient.class),
                seamark.getBean(Clock.class));
    }

    /** One of them. */
    public record Somebody(UUID account, String email) {}

    public Somebody member(Role... roles) {
        var email = Email.of("p" + UUID.randomUUID() + "@example.org").orElseThrow();
        registration.register(
                new RegisterMember(
                        email, "Amina Diallo", "", null, "", Set.of(Language.EN), Language.EN));
        var id =
                database.sql(
                                """
                                update accounts.account
                                set confirmed = created, password = :hash
                                where email = :email returning id
                                """)
                        .param("email", email.address())
                        .param("hash", HASH)
                        .query(UUID.class)
                        .single();
        for (var role : roles) {
            grants.give(
                    new Actor.Machine("tests"),
                    id,
                    role,
                    clock.instant().plus(Duration.ofDays(30)));
        }
        return new Somebody(id, email.address());
    }

    public Somebody memberWithCodes(Role... roles) {
        var somebody = member(roles);
        var secret = factors.begin(somebody.account());
        codes.put(
                somebody.account(),
                new java.util.ArrayList<>(
                        factors.confirm(actor(somebody), Codes.now(secret, clock)).orElseThrow()));
        return somebody;
    }

    public String recoveryCode(Somebody somebody) {
        return java.util.Objects.requireNonNull(codes.get(somebody.account())).removeFirst();
    }

    public Actor.Member actor(Somebody somebody) {
        return members.actor(somebody.account()).orElseThrow();
    }

    public String email(Somebody somebody) {
        return java.util.Objects.requireNonNull(profile.of(actor(somebody)).email());
    }

    public String secret(Somebody somebody, Scope scope) {
        return tokens.make(actor(somebody), "Nightly", Set.of(scope), 30);
    }

    public UUID token(Somebody somebody) {
        secret(somebody, Scope.READ);
        return tokens.of(somebody.account()).getFirst().id();
    }
}
