package org.seamark.statements;

import java.util.List;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored statements. */
interface Statements extends Publications<Statement> {

    @Query(
            """
            select * from statements.statement where withdrawn is null
            order by dated desc, id desc limit :most offset :from
            """)
    List<Statement> newestFirst(int most, int from);
}
