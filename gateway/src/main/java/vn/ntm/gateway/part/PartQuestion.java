package vn.ntm.gateway.part;

import java.util.List;

/**
 * All that one part is made of. It is there only if every one of its questions was answered, all at one instant.
 *
 * @param name what the part is called
 * @param questions the first is the one that the part names
 * @param namesPersons whether names of persons can be in it: what is public of them can be taken back, so it is not kept
 */
public record PartQuestion(String name, List<Question> questions, boolean namesPersons) {

    public PartQuestion {
        questions = List.copyOf(questions);
    }

    /** A part in which there are no names of persons. */
    public PartQuestion(String name, List<? extends Question> questions) {
        this(name, List.copyOf(questions), false);
    }
}
