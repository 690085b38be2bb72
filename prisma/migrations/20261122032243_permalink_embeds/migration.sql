-- AlterTable
ALTER TABLE "Permalink" ADD COLUMN     "embedHash" TEXT NOT NULL;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_embedHash_fkey" FOREIGN KEY ("embedHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
