/** The history of a recipient, read from the facts. */
@NullMarked
package vn.ntm.awards.history.persistence;

import org.jspecify.annotations.NullMarked;
