/** Tests of requests of data subjects. */
@NullMarked
package vn.ntm.awards.privacy.application;

import org.jspecify.annotations.NullMarked;
