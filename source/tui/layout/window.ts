/*
Which part of something longer than the screen is in sight. Nothing here is kept: it follows from what is selected and from the size.
*/
/**
The first of `count` things to show when `height` fit, so that the one at `index` is in sight with as much before it as after it.
*/
export const windowAround = (index: number, count: number, height: number): number =>
	Math.max(0, Math.min(index - Math.floor((height - 1) / 2), count - height));

/**
A first line that neither lies before the start nor leaves the end of `count` lines above the foot of the window.
*/
export const clampTop = (top: number, count: number, height: number): number =>
	Math.max(0, Math.min(top, count - height));

/**
How far `count` lines have been read when the window begins at `top`: 0 to 100, 100 where all is in sight.
*/
export const percentRead = (top: number, count: number, height: number): number =>
	count <= height ? 100 : Math.round((Math.min(count, top + height) / count) * 100);
