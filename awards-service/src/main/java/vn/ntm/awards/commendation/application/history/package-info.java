/** What a recipient was given over time, as it is asked for. */
@NullMarked
package vn.ntm.awards.commendation.application.history;

import org.jspecify.annotations.NullMarked;
