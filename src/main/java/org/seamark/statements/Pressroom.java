package org.seamark.statements;

import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Taken;
import org.springframework.stereotype.Component;

/** Where statements are taken in, changed and found. */
@Component
public class Pressroom {

    private final Statements statements;
    private final Intake intake;

    Pressroom(Statements statements, Intake intake) {
        this.statements = statements;
        this.intake = intake;
    }

    public Optional<Statement> find(String code) {
        return statements.findByCode(code);
    }

    /** A page of all statements, the newest first. */
    public Paged<Statement> page(int page) {
        return Paged.of(page, statements.count(), statements::newestFirst);
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, Description> byKey) {
        return intake.take(statements, source, byKey, Statement::of, Statement::described);
    }
}
