package org.seamark.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ContributionForm.Problem;

/**
 * What a module says of its kind of record, so that it can be handed in, edited, translated, merged
 * and taken back like every other: what is asked, and what the answers mean.
 *
 * @param <D> what is known of a record
 */
public interface RecordQuestions<D> {

    Kind kind();

    /** The questions, in the order in which they are put. */
    List<Section> sections();

    /** What is missing or wrong beyond what the type of a field tells. */
    default List<Problem> problems(Content content) {
        return List.of();
    }

    /** What would be better otherwise, but keeps nobody from handing it in. */
    default List<Problem> advice(Content content) {
        return List.of();
    }

    /**
     * What the answers describe. It is asked for a preview too, so what makes no sense yet is left
     * out; there is a title at least.
     *
     * @param before what was known of the record that is changed: what no field asks for stays
     * @param files those that the content names
     */
    D read(Content content, @Nullable D before, List<AttachedFile> files);

    /** The answers that a description stands for. */
    Content write(D known);
}
