package org.seamark.statements;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.springframework.stereotype.Component;

/** The statements that there are. */
@Component
public class Pressroom {

    private final Statements statements;
    private final Holdings<Description, Statement> records;

    Pressroom(Statements statements, Intake intake) {
        this.statements = statements;
        this.records = new Holdings<>(Statement.MODULE, statements, Statement::new, intake);
    }

    /** Where statements are taken in, changed and found. */
    public Holdings<Description, Statement> records() {
        return records;
    }

    /** A page of all statements, the newest first. */
    public Paged<Statement> page(int page) {
        return Paged.of(page, statements.countPublished(), statements::newestFirst);
    }
}
