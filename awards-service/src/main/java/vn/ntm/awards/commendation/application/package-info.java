/** How commendations come on file, and how they are asked for. */
@NullMarked
package vn.ntm.awards.commendation.application;

import org.jspecify.annotations.NullMarked;
