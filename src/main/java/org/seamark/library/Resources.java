package org.seamark.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored resources. */
interface Resources extends ListCrudRepository<Resource, UUID> {

    Optional<Resource> findByCode(String code);

    @Query("select * from library.resource where source = :source and source_key in (:keys)")
    List<Resource> findBySource(String source, Collection<String> keys);
}
