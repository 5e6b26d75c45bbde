package vn.ntm.gateway.part;

import java.util.List;

/**
 * All that one part is made of. It is there only if every one of its questions was answered, all at one instant.
 *
 * @param name what the part is called
 * @param questions the first is the one that the part names
 */
public record PartQuestion(String name, List<Question> questions) {

    public PartQuestion {
        questions = List.copyOf(questions);
    }
}
