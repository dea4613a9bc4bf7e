const swap = (keys: Float64Array, a: number, b: number): void => {
	const key = keys[a]!;
	keys[a] = keys[b]!;
	keys[b] = key;
};

// The middle of three, so that numbers in order cost no more than others.
const pivotOf = (keys: Float64Array, low: number, high: number): number => {
	const [first, middle, last] = [keys[low]!, keys[Math.floor((low + high) / 2)]!, keys[high]!];
	return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
};

// Puts what is below the pivot before what is above it; gives the end of the one and the start of the other.
const partition = (keys: Float64Array, low: number, high: number): {readonly left: number; readonly right: number} => {
	const pivot = pivotOf(keys, low, high);
	let left = low;
	let right = high;
	while (left <= right) {
		if (keys[left]! < pivot) {
			left++;
		} else if (keys[right]! > pivot) {
			right--;
		} else {
			swap(keys, left, right);
			left++;
			right--;
		}
	}

	return {left, right};
};

/**
The `count` smallest of some numbers, ascending, in time that hardly depends on how they are ordered (Hoare's selection). The numbers themselves are left in another order.
*/
export const selectSmallest = (keys: Float64Array, count: number): Float64Array => {
	const last = Math.min(count, keys.length) - 1;
	let low = 0;
	let high = keys.length - 1;
	while (low < high && last < keys.length - 1) {
		const {left, right} = partition(keys, low, high);
		if (last <= right) {
			high = right;
		} else if (last >= left) {
			low = left;
		} else {
			break;
		}
	}

	return keys.slice(0, last + 1).sort();
};
