package org.seamark.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored publications of one module; their table has the columns of {@link Provenance}. */
@NoRepositoryBean
public interface Publications<P extends Publication<?>> extends ListCrudRepository<P, UUID> {

    /** One question is a transaction of its own; one more would ask the database twice. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @Query("select * from #{#qualifiedTableName} where code = :code")
    Optional<P> findByCode(String code);

    @Query("select * from #{#qualifiedTableName} where code in (:codes)")
    List<P> findAllByCodeIn(Collection<String> codes);

    /** The same by its identifier; nobody else changes it until the transaction ends. */
    @Query("select * from #{#qualifiedTableName} where id = :id for update")
    Optional<P> hold(UUID id);

    @Query("select count(*) from #{#qualifiedTableName} where withdrawn is null")
    long countPublished();

    /**
     * So many of those that readers see, in the order of their identifiers, from after this one.
     */
    @Query(
            """
            select * from #{#qualifiedTableName}
            where id > :id and withdrawn is null order by id limit :most
            """)
    List<P> findPublishedAfter(UUID id, int most);

    /** The same with those that readers do not see any more. */
    @Query("select * from #{#qualifiedTableName} where id > :id order by id limit :most")
    List<P> findAllAfter(UUID id, int most);

    @Query(
            """
            select * from #{#qualifiedTableName} where source = :source and source_key in (:keys)
            """)
    List<P> findAllBySourceAndSourceKeyIn(String source, Collection<String> keys);

    /**
     * Those that readers see with a link that holds this.
     *
     * @param links a list of one link in JSON
     */
    @Query(
            """
            select * from #{#qualifiedTableName}
            where description -> 'links' @> cast(:links as jsonb) and withdrawn is null limit 5
            """)
    List<P> findByLink(String links);
}
