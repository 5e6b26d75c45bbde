/** How progress is answered: every number with what it is taken of, and with the query that lists what is behind it. */
@NullMarked
package vn.ntm.criteria.progress.rest.answer;

import org.jspecify.annotations.NullMarked;
