// A worker that ends before it takes its first task, as one does that has too little memory to start.
process.exit(1);
