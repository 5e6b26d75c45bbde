/** Recipients come on file, are corrected, and are published or not. */
@NullMarked
package vn.ntm.awards.recipient.application;

import org.jspecify.annotations.NullMarked;
