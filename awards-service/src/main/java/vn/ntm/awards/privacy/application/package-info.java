/** Requests of data subjects, and the rules on keeping. */
@NullMarked
package vn.ntm.awards.privacy.application;

import org.jspecify.annotations.NullMarked;
