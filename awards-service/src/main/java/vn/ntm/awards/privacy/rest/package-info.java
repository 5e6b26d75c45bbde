/** Requests of data subjects and rules on keeping, as the API shows them. */
@NullMarked
package vn.ntm.awards.privacy.rest;

import org.jspecify.annotations.NullMarked;
