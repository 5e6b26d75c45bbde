/** Where commendations are kept, and how they are found. */
@NullMarked
package vn.ntm.awards.commendation.persistence;

import org.jspecify.annotations.NullMarked;
