package vn.ntm.gateway.composite;

import java.util.List;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Round;

/** How an answer is composed. */
@FunctionalInterface
public interface Making {

    Draft make(Round round) throws InterruptedException;

    /**
     * A composed answer before it is written.
     *
     * @param content what is written as JSON
     * @param question what was asked, but for the instant, as the answer's tag takes it in
     * @param parts what the content is made of
     */
    record Draft(Object content, String question, List<PartAnswer> parts) {

        public Draft {
            parts = List.copyOf(parts);
        }
    }
}
