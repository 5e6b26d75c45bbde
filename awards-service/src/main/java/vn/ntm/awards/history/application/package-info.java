/** What a recipient was given over time, whatever became of the units. */
@NullMarked
package vn.ntm.awards.history.application;

import org.jspecify.annotations.NullMarked;
