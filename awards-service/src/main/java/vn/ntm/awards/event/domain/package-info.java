/** What happens to a commendation after its decision, and what each thing is held against. */
@NullMarked
package vn.ntm.awards.event.domain;

import org.jspecify.annotations.NullMarked;
