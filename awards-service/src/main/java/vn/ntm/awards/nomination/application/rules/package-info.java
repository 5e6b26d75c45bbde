/** The rules by which a nomination goes: those of a day, of its flow, and whatever else is asked before it goes on. */
@NullMarked
package vn.ntm.awards.nomination.application.rules;

import org.jspecify.annotations.NullMarked;
