package org.seamark.operations;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.Surfer;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationContext;

/** An editor who publishes without end, in several windows, and notes what was answered. */
final class Publishers implements AutoCloseable {

    /** In the title of each. */
    static final String WORD = "quaylight";

    private static final int WINDOWS = 3;
    private static final Duration HURRIED = Duration.ofMillis(20);
    private static final Duration AT_EASE = Duration.ofMillis(500);

    /** What a balancer says where a node is gone. */
    private static final Set<Integer> GONE = Set.of(502, 503, 504);

    private final Workbench workbench;
    private final Actor.Member editor;
    private final Queue<String> begun = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> windows = new ArrayList<>();
    private volatile boolean publishing = true;
    private volatile Duration pause = HURRIED;

    /**
     * @param seamark where drafts are put, beside the nodes that publish them
     */
    Publishers(ApplicationContext seamark, String origin) {
        workbench = seamark.getBean(Workbench.class);
        var people = People.in(seamark);
        var somebody = people.memberWithCodes(Role.EDITOR);
        editor = people.actor(somebody);
        var surfer = new Surfer(origin);
        surfer.signIn(somebody, "/en/desk");
        surfer.submit(
                "/en/sign-in/code",
                "main form[action$=code]",
                "code",
                people.recoveryCode(somebody),
                "next",
                "/en/desk");
        var page = surfer.get("/en/desk").page();
        var token = Objects.requireNonNull(page.selectFirst("input[name=_csrf]"), page.title());
        for (int i = 0; i < WINDOWS; i++) {
            windows.add(
                    Thread.ofPlatform()
                            .start(() -> publish(origin, surfer.cookies(), token.val())));
        }
    }

    private void publish(String origin, Map<String, String> cookies, String token) {
        var window = Crowd.surfer(origin, cookies);
        try {
            while (publishing) {
                enter(window, token);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException wrong) {
            surprises.add(wrong.toString());
        }
    }

    private void enter(Surfer window, String token) {
        var draft = workbench.begin(editor, Kind.PRACTICE, null, null);
        var title = WORD + " " + UUID.randomUUID();
        workbench.save(editor, draft, 0, SamplePractice.json(title));
        begun.add(title);
        try {
            var answer = window.post("/en/desk/contributions/" + draft + "/entry", "_csrf", token);
            if (answer.status() == 302 && !answer.location().contains("checked")) {
                acknowledged.add(title);
            } else if (!GONE.contains(answer.status())) {
                surprises.add(answer.status() + " " + answer.location() + " " + answer.body());
            }
        } catch (UncheckedIOException brokenOff) {
            // nobody knows whether it is published
        }
    }

    /** From now on slowly, so that a node that starts has a processor. */
    void takeTime() {
        pause = AT_EASE;
    }

    /** What is published or may be. */
    List<String> begun() {
        return List.copyOf(begun);
    }

    /** What they were told is published. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    @Override
    public void close() {
        publishing = false;
        for (var window : windows) {
            try {
                window.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
