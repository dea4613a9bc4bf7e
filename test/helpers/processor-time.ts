import process from 'node:process';

/**
Begins to count how long this process keeps the processor; what it gives tells the milliseconds so far. Other work on the machine counts little in them, while a clock would count all of it.
*/
export const countProcessorTime = (): () => number => {
	const before = process.cpuUsage();
	return () => {
		const {user, system} = process.cpuUsage(before);
		return (user + system) / 1000;
	};
};
