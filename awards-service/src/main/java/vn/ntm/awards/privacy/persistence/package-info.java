/** Requests of data subjects and rules on keeping, in the database. */
@NullMarked
package vn.ntm.awards.privacy.persistence;

import org.jspecify.annotations.NullMarked;
